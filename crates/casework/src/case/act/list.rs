//! One list, two types: acts with what they carry, and their kinds without, never out of step.

macro_rules! acts {
    ($($(#[$doc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })? = $code:literal),+ $(,)?) => {
        /// What someone tries to do with a case. Free text and personal data are sealed beforehand.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Act { $($(#[$doc])* $variant $({ $($(#[$fdoc])* $field : $ty),* })?),+ }

        coded! {
            /// An act without what it carries, for tables, access and addresses.
            ActKind {
                /// A submission becomes a case.
                Register = "register",
                $($(#[$doc])* $variant = $code),+
            }
        }

        impl Act {
            /// The act without what it carries.
            pub fn kind(&self) -> ActKind {
                match self { $(Self::$variant { .. } => ActKind::$variant),+ }
            }
        }
    };
}
pub(super) use acts;
