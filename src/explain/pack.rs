//! The rules behind how debts are bundled and sold.

use crate::law::assignment::{DEFENCES, NOTICE, PAYEE, TRANSFER_COSTS};
use crate::law::bad_loan_sales::{NPL_BUYERS, NPL_PRICE, NPL_RECOVERY, NPL_TARGETS};
use crate::law::citation::Rule;

/// Every rule that the tool can cite: its page carries their words.
pub static CITED: [&Rule; 8] =
    [&NPL_PRICE, &NPL_RECOVERY, &NPL_TARGETS, &NPL_BUYERS, &NOTICE, &PAYEE, &DEFENCES, &TRANSFER_COSTS];

/// Why the price is not the debt.
pub static PRICE_IS_NOT_DEBT: [&Rule; 2] = [&DEFENCES, &TRANSFER_COSTS];

/// Who may hold a pack that a bank sold, from when the holder may ask, and whom to pay.
pub static WHO_HOLDS: [&Rule; 3] = [&NPL_BUYERS, &NOTICE, &PAYEE];
