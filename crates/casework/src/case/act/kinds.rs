//! The closed lists an act may choose from: what a form offers, a pack names and a fact keeps.

use crate::case::state::coded;

coded! {
    /// What sort of request it is 诉求类型.
    RequestKind {
        /// 咨询.
        Inquiry = "inquiry",
        /// 求助.
        Help = "help",
        /// 投诉.
        Complaint = "complaint",
        /// 举报.
        Report = "report",
        /// 建议.
        Suggestion = "suggestion",
        /// 表扬.
        Praise = "praise",
    }
}

coded! {
    /// How the submission came in 来源.
    Channel {
        /// 来电.
        Phone = "phone",
        /// 网站.
        Web = "web",
        /// 移动端.
        App = "app",
        /// 微信.
        Wechat = "wechat",
        /// 短信.
        Sms = "sms",
        /// 电子邮件.
        Mail = "mail",
        /// 来信.
        Letter = "letter",
        /// 来访.
        Visit = "visit",
        /// 传真.
        Fax = "fax",
        /// 手语视频.
        SignVideo = "sign_video",
        /// 其他平台转入.
        Transfer = "transfer",
        /// 上级交办.
        Superior = "superior",
        /// 领导接待日.
        Reception = "reception",
        /// 企业专线.
        Enterprise = "enterprise",
    }
}

coded! {
    /// 紧急程度.
    Urgency {
        /// 一般.
        Ordinary = "ordinary",
        /// 加急.
        Pressing = "pressing",
        /// 紧急.
        Urgent = "urgent",
        /// 特急.
        Critical = "critical",
    }
}

coded! {
    /// On what the dispatcher relies.
    Basis {
        /// 派单目录.
        Catalogue = "catalogue",
        /// 属地.
        Territory = "territory",
        /// 首接负责.
        FirstReceiver = "first_receiver",
        /// 指定.
        Designated = "designated",
    }
}

coded! {
    /// Whose mistake led to a sending back, as adjudicated.
    Fault {
        /// 坐席有责: the record or the classification was wrong.
        Agent = "agent",
        /// 派单有责: the wrong unit was chosen.
        Dispatcher = "dispatcher",
        /// 无责: duties changed or were unclear.
        Nobody = "nobody",
    }
}

coded! {
    /// 处理结果, as the unit states it.
    Outcome {
        /// 实际解决.
        Solved = "solved",
        /// 解释说明.
        Explained = "explained",
        /// 未解决.
        Unsolved = "unsolved",
    }
}

coded! {
    /// 事实认定.
    Finding {
        /// 属实.
        True = "true",
        /// 部分属实.
        Partly = "partly",
        /// 不属实.
        Untrue = "untrue",
        /// 无需认定.
        NotApplicable = "not_applicable",
    }
}

coded! {
    /// 满意度, as the requester states it.
    Satisfaction {
        /// 满意.
        Satisfied = "satisfied",
        /// 基本满意.
        Mostly = "mostly",
        /// 不满意.
        Dissatisfied = "dissatisfied",
    }
}

coded! {
    /// How the requester was reached, or the reply handed over.
    Method {
        /// 电话.
        Phone = "phone",
        /// 短信.
        Sms = "sms",
        /// 网上.
        Online = "online",
        /// 书面.
        Letter = "letter",
        /// 当面.
        InPerson = "in_person",
    }
}

coded! {
    /// What kind of work a unit records.
    Work {
        /// 现场查看.
        SiteVisit = "site_visit",
        /// 调查核实.
        Inquiry = "inquiry",
        /// 协调.
        Coordination = "coordination",
        /// 处置.
        Measure = "measure",
    }
}
