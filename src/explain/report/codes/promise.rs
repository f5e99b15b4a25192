//! The names of what was promised.

use crate::engine::repayment::{Counts, DefaultCost, Source, Standing};

pub(in crate::explain::report) const fn source(source: Source) -> &'static str {
    match source {
        Source::Plan => "plan",
        Source::RowsAtRate => "rows_split_at_the_rate",
        Source::RowsInProportion => "rows_split_in_proportion",
    }
}

pub(in crate::explain::report) const fn counts(counts: Counts) -> &'static str {
    match counts {
        Counts::Yes => "yes",
        Counts::IfTied => "if_tied_to_the_loan",
    }
}

pub(in crate::explain::report) const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Binding => "binding",
        Standing::IfAsked => "if_the_borrower_asks",
        Standing::SomeCourts => "some_courts",
        Standing::NoLonger => "no_longer",
    }
}

pub(in crate::explain::report) const fn default_cost(cost: DefaultCost) -> &'static str {
    match cost {
        DefaultCost::OverdueRate(_) => "overdue_rate",
        DefaultCost::Charge(kind, _) => kind.code(),
        DefaultCost::EarlyFee(_) => "early_repayment_fee",
    }
}
