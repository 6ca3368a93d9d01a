//! What a role may do besides acts on a case: pages, papers and keepings that belong to the whole office.

use crate::case::state::coded;
use crate::ids::Role;

coded! {
    /// Something a role may do that is not an act on a case. Granted by `[[right]]` rows of the pack.
    Right {
        /// 管理账号.
        ManageAccounts = "manage_accounts",
        /// 管理政策包.
        ManagePacks = "manage_packs",
        /// 查阅审计记录.
        ReadAudit = "read_audit",
        /// 查看隐去的联系方式, with a purpose, one case at a time.
        Reveal = "reveal",
        /// 查看指标.
        SeeFigures = "see_figures",
        /// 查看态势.
        SeeBoard = "see_board",
        /// 处理个人信息权利请求.
        SettleRights = "settle_rights",
        /// 管理保存期限.
        ManageRetention = "manage_retention",
        /// 发布.
        Publish = "publish",
        /// 按编号查找工单.
        FindCases = "find_cases",
        /// 导出.
        Export = "export",
        /// 管理候访大厅: numbers of the waiting hall.
        ManageHall = "manage_hall",
        /// 管理领导接待日.
        ManageReception = "manage_reception",
        /// 召集协调会、联席会议.
        ManageMeetings = "manage_meetings",
        /// 管理人民建议征集: topics, and what is shown of what people write.
        ManageTopics = "manage_topics",
        /// 办理信访解难、帮扶.
        ManageAid = "manage_aid",
        /// 履行本机关的法定时限义务.
        ManageDuties = "manage_duties",
        /// 查看预算与绩效: books, target board, execution, contract, units.
        SeeBudget = "see_budget",
        /// 办理预算与绩效: imports books, enters values with evidence, keeps the account, freezes a board.
        ManageBudget = "manage_budget",
        /// 考核: the operator's quarter, the units' month.
        Appraise = "appraise",
        /// 编写简报.
        WriteBulletins = "write_bulletins",
        /// 编写单位和全单位的常用语: sentences for one's unit; for the office, if one works in none.
        WriteSentences = "write_sentences",
    }
}

impl Right {
    /// Who may be given it at all, whatever a pack says, and how that is put to the writer of a pack.
    pub(crate) fn belongs_to(self, role: Role) -> Result<(), &'static str> {
        let (fits, expected) = match self {
            Self::ManageAccounts => (role == Role::SecurityAdministrator, "security_administrator only"),
            Self::ManagePacks => (role == Role::PackAdministrator, "pack_administrator only"),
            Self::ReadAudit => (role == Role::Auditor, "auditor only"),
            Self::Reveal | Self::FindCases | Self::SettleRights | Self::Export => {
                (role.is_held() && !role.is_apart(), "a role that works on cases")
            }
            Self::ManageHall | Self::ManageReception | Self::ManageMeetings | Self::ManageAid => {
                let at_desk = role.is_held() && !role.is_apart() && !role.is_of_unit();
                (at_desk, "a role of the office's own desks")
            }
            Self::ManageTopics
            | Self::ManageDuties
            | Self::SeeBudget
            | Self::ManageBudget
            | Self::Appraise
            | Self::WriteBulletins => (role.is_held() && !role.is_of_unit(), "a role of the office itself"),
            Self::SeeFigures
            | Self::SeeBoard
            | Self::ManageRetention
            | Self::Publish
            | Self::WriteSentences => (role.is_held(), "a role people sign in with"),
        };
        if fits { Ok(()) } else { Err(expected) }
    }
}

/// A right that is lacking, and who has it, so that the one refused knows whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the right {} is lacking", right.code())]
pub struct RightMissing {
    /// The right.
    pub right: Right,
    /// The roles that have it under the pack in force.
    pub holders: Vec<Role>,
}
