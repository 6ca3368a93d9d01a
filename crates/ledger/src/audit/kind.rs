//! Everything the audit knows of: a closed list, so that nobody invents a word on the way.

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// What was done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum AuditKind { $($(#[$doc])* $variant),+ }

        impl AuditKind {
            /// Every kind, in the order of the list shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As written in the store, in addresses and in wording keys.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The kind of that code, if there is one.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

kinds! {
    /// A case file was opened; once an hour for each account and case.
    ViewedCase = "viewed_case",
    /// Contact details were shown in full, for a purpose.
    RevealedContact = "revealed_contact",
    /// A file of a case was opened.
    OpenedFile = "opened_file",
    /// Data left the office in a file.
    Exported = "exported",
    /// Cases were looked for by a contact.
    SearchedContact = "searched_contact",
    /// Somebody signed in.
    SignedIn = "signed_in",
    /// Somebody failed to sign in.
    SignInFailed = "sign_in_failed",
    /// Somebody signed out.
    SignedOut = "signed_out",
    /// Somebody changed their password.
    PasswordChanged = "password_changed",
    /// A link to set a password was made.
    PasswordResetLink = "password_reset_link",
    /// A link that signs in or sets a password was used.
    LinkUsed = "link_used",
    /// A second factor was set up.
    SecondFactorEnrolled = "second_factor_enrolled",
    /// A second factor was taken away.
    SecondFactorReset = "second_factor_reset",
    /// A recovery code was used instead of a second factor.
    RecoveryCodeUsed = "recovery_code_used",
    /// New recovery codes took the place of the old.
    RecoveryCodesRenewed = "recovery_codes_renewed",
    /// An identity at the office's provider was linked to an account.
    IdentityLinked = "identity_linked",
    /// An account was unlinked from the office's provider.
    IdentityUnlinked = "identity_unlinked",
    /// A program was given a token.
    TokenMade = "token_made",
    /// A program's token was taken back.
    TokenRevoked = "token_revoked",
    /// Sessions were ended by somebody else, or all at once.
    SessionsEnded = "sessions_ended",
    /// An account was added.
    AccountAdded = "account_added",
    /// An account was changed.
    AccountChanged = "account_changed",
    /// An account was locked after too many attempts.
    AccountLocked = "account_locked",
    /// Keys were exchanged for new ones.
    KeysRotated = "keys_rotated",
    /// Papers of a case were erased.
    Erased = "erased",
    /// What need not be kept any longer was taken away.
    RetentionRun = "retention_run",
    /// Papers must be kept until further notice.
    HoldSet = "hold_set",
    /// Papers need no longer be kept.
    HoldEnded = "hold_ended",
    /// A copy of the office was made.
    BackupMade = "backup_made",
    /// The office was restored from a copy.
    Restored = "restored",
    /// The rules were changed.
    PackChanged = "pack_changed",
    /// A requester asked for a right about their data.
    RightsRequestFiled = "rights_request_filed",
    /// That request was taken up.
    RightsRequestTaken = "rights_request_taken",
    /// That request was settled.
    RightsRequestSettled = "rights_request_settled",
    /// That request was withdrawn.
    RightsRequestWithdrawn = "rights_request_withdrawn",
    /// What is held about a requester was given to them.
    CopyGiven = "copy_given",
    /// The transparency log was verified.
    LogVerified = "log_verified",
    /// Something was published.
    Published = "published",
    /// The audit was read.
    AuditRead = "audit_read",
    /// The audit was exported.
    AuditExported = "audit_exported",
    /// The chain of the audit was checked.
    AuditChecked = "audit_checked",
}

impl AuditKind {
    /// Kinds by which personal data of a case come before somebody's eyes: what the requester may read.
    pub const SEEN: [Self; 5] =
        [Self::ViewedCase, Self::RevealedContact, Self::OpenedFile, Self::Exported, Self::SearchedContact];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_a_code_of_its_own_that_leads_back() {
        let codes: BTreeSet<&str> = AuditKind::ALL.iter().map(|kind| kind.code()).collect();
        assert_eq!(codes.len(), AuditKind::ALL.len());
        for kind in AuditKind::ALL {
            assert_eq!(AuditKind::from_code(kind.code()), Some(*kind));
        }
        assert_eq!(AuditKind::from_code("looked"), None);
    }
}
