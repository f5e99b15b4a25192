//! Every instrument that is cited anywhere, once.

use super::citation::{Instrument, Kind};
use crate::dates::day;
use crate::language::Text;

/// The private-lending interpretation as first made.
pub static PRIVATE_LENDING_2015: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2015年）",
        "Provisions of the Supreme People's Court on Private Lending Cases (2015)",
    ),
    short: Text::new("民间借贷规定（2015）", "Private Lending Provisions (2015)"),
    number: Some("法释〔2015〕18号"),
    kind: Kind::JudicialInterpretation,
    published: day(2015, 8, 6),
};

/// Its first amendment, which brought the cap of four times the LPR.
pub static PRIVATE_LENDING_2020: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2020年8月修正）",
        "Provisions of the Supreme People's Court on Private Lending Cases (as amended, August 2020)",
    ),
    short: Text::new("民间借贷规定（2020年8月）", "Private Lending Provisions (August 2020)"),
    number: Some("法释〔2020〕6号"),
    kind: Kind::JudicialInterpretation,
    published: day(2020, 8, 19),
};

/// Its second amendment, in force.
pub static PRIVATE_LENDING: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2020年第二次修正）",
        "Provisions of the Supreme People's Court on Private Lending Cases (second amendment, 2020)",
    ),
    short: Text::new("民间借贷规定", "Private Lending Provisions"),
    number: Some("法释〔2020〕17号"),
    kind: Kind::JudicialInterpretation,
    published: day(2020, 12, 29),
};

/// The reply on its scope: seven kinds of local financial institution stand outside it.
pub static SCOPE_REPLY: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于新民间借贷司法解释适用范围问题的批复",
        "Reply of the Supreme People's Court on the Scope of the Private Lending Provisions",
    ),
    short: Text::new("适用范围批复", "Scope Reply"),
    number: Some("法释〔2020〕27号"),
    kind: Kind::JudicialInterpretation,
    published: day(2020, 12, 29),
};

/// The Supreme People's Court's opinions on financial trials.
pub static FINANCIAL_TRIALS_2017: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于进一步加强金融审判工作的若干意见",
        "Opinions of the Supreme People's Court on Further Strengthening Financial Trials",
    ),
    short: Text::new("金融审判意见", "Financial Trials Opinions"),
    number: Some("法发〔2017〕22号"),
    kind: Kind::JudicialPolicy,
    published: day(2017, 8, 4),
};

/// The central bank's notice on interest rates, which sets banks' penalty interest.
pub static PENALTY_NOTICE_2003: Instrument = Instrument {
    title: Text::new(
        "中国人民银行关于人民币贷款利率有关问题的通知",
        "Notice of the People's Bank of China on Renminbi Loan Interest Rates",
    ),
    short: Text::new("贷款利率通知", "Loan Rate Notice"),
    number: Some("银发〔2003〕251号"),
    kind: Kind::DepartmentalRule,
    published: day(2003, 12, 10),
};

/// The Civil Code.
pub static CIVIL_CODE: Instrument = Instrument {
    title: Text::new("中华人民共和国民法典", "Civil Code of the People's Republic of China"),
    short: Text::new("民法典", "Civil Code"),
    number: None,
    kind: Kind::Law,
    published: day(2020, 5, 28),
};

/// The interpretation of the Civil Code's general rules on contracts.
pub static CONTRACT_INTERPRETATION: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释",
        "Interpretation of the Supreme People's Court on the General Provisions of the Contract Book of the Civil Code",
    ),
    short: Text::new("合同编通则解释", "Contract Interpretation"),
    number: Some("法释〔2023〕13号"),
    kind: Kind::JudicialInterpretation,
    published: day(2023, 12, 4),
};

/// The interpretation on limitation, as amended with the Civil Code.
pub static LIMITATION_INTERPRETATION: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定（2020年修正）",
        "Provisions of the Supreme People's Court on Limitation in Civil Cases (as amended, 2020)",
    ),
    short: Text::new("诉讼时效规定", "Limitation Provisions"),
    number: Some("法释〔2020〕17号"),
    kind: Kind::JudicialInterpretation,
    published: day(2020, 12, 29),
};

/// The Personal Information Protection Law.
pub static PERSONAL_INFORMATION: Instrument = Instrument {
    title: Text::new("中华人民共和国个人信息保护法", "Personal Information Protection Law"),
    short: Text::new("个人信息保护法", "Personal Information Protection Law"),
    number: None,
    kind: Kind::Law,
    published: day(2021, 8, 20),
};

/// The Public Security Administration Punishments Law as revised in 2025.
pub static PUBLIC_SECURITY: Instrument = Instrument {
    title: Text::new(
        "中华人民共和国治安管理处罚法（2025年修订）",
        "Public Security Administration Punishments Law (revised 2025)",
    ),
    short: Text::new("治安管理处罚法", "Public Security Punishments Law"),
    number: None,
    kind: Kind::Law,
    published: day(2025, 6, 27),
};

/// The Criminal Law.
pub static CRIMINAL_LAW: Instrument = Instrument {
    title: Text::new(
        "中华人民共和国刑法（经刑法修正案（十一）修正）",
        "Criminal Law (as amended by Amendment XI)",
    ),
    short: Text::new("刑法", "Criminal Law"),
    number: None,
    kind: Kind::Law,
    published: day(2020, 12, 26),
};

/// The recommended national standard on post-loan collection of online consumer credit.
pub static COLLECTION_STANDARD: Instrument = Instrument {
    title: Text::new(
        "互联网金融 个人网络消费信贷 贷后催收风控指引",
        "Internet finance: guidelines for risk control of post-loan collection in personal online consumer credit",
    ),
    short: Text::new("催收国家标准", "Collection Standard"),
    number: Some("GB/T 45251-2025"),
    kind: Kind::RecommendedStandard,
    published: day(2025, 2, 28),
};

/// The banking association's collection guide for its members.
pub static BANKING_ASSOCIATION_GUIDE: Instrument = Instrument {
    title: Text::new(
        "金融机构个人消费类贷款催收工作指引（试行）",
        "Guide to the Collection of Personal Consumer Loans by Financial Institutions (trial)",
    ),
    short: Text::new("银行业协会催收指引", "Banking Association Guide"),
    number: None,
    kind: Kind::SelfRegulation,
    published: day(2026, 1, 30),
};

/// The supervisor's measures on micro-loan companies.
pub static MICRO_LOAN_MEASURES: Instrument = Instrument {
    title: Text::new(
        "小额贷款公司监督管理暂行办法",
        "Interim Measures for the Supervision of Micro-loan Companies",
    ),
    short: Text::new("小额贷款公司办法", "Micro-loan Measures"),
    number: Some("金规〔2024〕26号"),
    kind: Kind::DepartmentalRule,
    published: day(2025, 1, 17),
};

/// The State Council's measures on litigation costs.
pub static LITIGATION_COSTS: Instrument = Instrument {
    title: Text::new("诉讼费用交纳办法", "Measures on the Payment of Litigation Costs"),
    short: Text::new("诉讼费用交纳办法", "Litigation Costs Measures"),
    number: Some("国务院令第481号"),
    kind: Kind::AdministrativeRegulation,
    published: day(2006, 12, 19),
};

/// The interpretation of the Civil Procedure Law.
pub static CIVIL_PROCEDURE_INTERPRETATION: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释",
        "Interpretation of the Supreme People's Court on the Civil Procedure Law",
    ),
    short: Text::new("民诉法解释", "Civil Procedure Interpretation"),
    number: Some("法释〔2015〕5号"),
    kind: Kind::JudicialInterpretation,
    published: day(2015, 1, 30),
};

/// The interpretation on interest for late performance.
pub static LATE_PERFORMANCE_INTERPRETATION: Instrument = Instrument {
    title: Text::new(
        "最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释",
        "Interpretation of the Supreme People's Court on Interest for Late Performance in Enforcement",
    ),
    short: Text::new("迟延履行利息解释", "Late Performance Interpretation"),
    number: Some("法释〔2014〕8号"),
    kind: Kind::JudicialInterpretation,
    published: day(2014, 7, 7),
};

/// What courts do, where no rule decides; dated by the earliest time that the judgments read are about.
pub static COURT_PRACTICE: Instrument = Instrument {
    title: Text::new("各地法院裁判", "Judgments of courts in several places"),
    short: Text::new("法院裁判", "Court judgments"),
    number: None,
    kind: Kind::Unsettled,
    published: day(2015, 9, 1),
};
