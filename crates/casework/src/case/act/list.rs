//! One list, two types: acts with what they carry, and their kinds without, never out of step.

macro_rules! acts {
    ($($(#[$doc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })? = $code:literal),+ $(,)?; $($petition:ident = $pcode:literal),+ $(,)?) => {
        /// What someone tries to do with a case. Free text and personal data are sealed beforehand.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Act {
            $($(#[$doc])* $variant $({ $($(#[$fdoc])* $field : $ty),* })?,)+
            /// An act of the petition office.
            Petition(PetitionAct),
        }

        coded! {
            /// An act without what it carries, for tables, access and addresses.
            ActKind {
                /// A submission becomes a case.
                Register = "register",
                $($(#[$doc])* $variant = $code,)+
                $(/// See [`PetitionAct`].
                $petition = $pcode),+
            }
        }

        impl Act {
            /// The act without what it carries.
            pub fn kind(&self) -> ActKind {
                match self {
                    $(Self::$variant { .. } => ActKind::$variant,)+
                    Self::Petition(act) => act.kind(),
                }
            }
        }

        impl PetitionAct {
            /// The act without what it carries.
            pub fn kind(&self) -> ActKind {
                match self { $(Self::$petition { .. } => ActKind::$petition),+ }
            }
        }

        impl From<PetitionAct> for Act {
            fn from(act: PetitionAct) -> Self {
                Self::Petition(act)
            }
        }

        impl ActKind {
            /// Whether it is one of the petition office's own acts.
            pub fn is_of_petitions(self) -> bool {
                matches!(self, $(Self::$petition)|+)
            }
        }
    };
}
pub(super) use acts;
