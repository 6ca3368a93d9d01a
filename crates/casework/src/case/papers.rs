//! Which papers a fact refers to, so that a reader can fetch them and an eraser can find them.

use super::fact::{Fact, What};
use crate::ids::Handle;
use crate::personal::Sealed;

impl Fact {
    /// Handles of every paper the fact refers to, blank ones left out.
    pub fn handles(&self) -> Vec<Handle> {
        let (sealed, files) = self.what.papers();
        let written = sealed.into_iter().map(|s| s.handle).filter(|handle| *handle != Handle::default());
        written.chain(files.iter().copied()).collect()
    }
}

impl What {
    /// The text that tells what was said or done, if the fact has one.
    pub fn text(&self) -> Option<&Sealed> {
        self.papers().0.into_iter().find(|sealed| sealed.handle != Handle::default())
    }

    fn papers(&self) -> (Vec<&Sealed>, &[Handle]) {
        match self {
            Self::Registered(r) => {
                (std::iter::once(&r.matter).chain(r.requester.as_ref()).collect(), &r.attachments)
            }
            Self::MaterialAdded { note, attachments } => (vec![note], attachments),
            Self::ReplyDrafted { reply, note, .. } => (vec![reply, note], &[]),
            Self::AnsweredDirectly { reply, .. } | Self::PastReplyRecorded { reply, .. } => {
                (vec![reply], &[])
            }
            Self::HandedOver { seat: text, .. }
            | Self::Declined { wording: text, .. }
            | Self::MaterialAsked { question: text }
            | Self::Proceeded { reason: text }
            | Self::Withdrawn { reason: text }
            | Self::Dispatched { advice: text, .. }
            | Self::SubDispatched { advice: text, .. }
            | Self::SupportAdded { advice: text, .. }
            | Self::SentBack { note: text, .. }
            | Self::SendBackGranted { note: text, .. }
            | Self::SendBackRefused { note: text }
            | Self::Contributed { note: text, .. }
            | Self::ContactRecorded { note: text, .. }
            | Self::WorkRecorded { note: text, .. }
            | Self::ExtensionAsked { reason: text, .. }
            | Self::ExtensionGranted { note: text, .. }
            | Self::ExtensionRefused { note: text, .. }
            | Self::DraftReturned { note: text }
            | Self::FollowedUp { note: text, .. }
            | Self::Rated { note: text, .. }
            | Self::WhyAsked { question: text, .. }
            | Self::Explained { explanation: text }
            | Self::ReworkOrdered { note: text }
            | Self::Closed { note: text }
            | Self::Reopened { facts: text }
            | Self::Reminded { note: text }
            | Self::SupervisionOpened { note: text }
            | Self::SupervisionAnswered { note: text }
            | Self::SupervisionConcluded { note: text }
            | Self::Merged { reason: text, .. }
            | Self::Unmerged { reason: text }
            | Self::Recused { reason: text, .. }
            | Self::AccusedNamed { reason: text, .. }
            | Self::MadeConfidential { reason: text }
            | Self::Invited { purpose: text, .. }
            | Self::InvitationEnded { reason: text, .. } => (vec![text], &[]),
            Self::Petition(fact) => fact.papers(),
            Self::Prechecked { .. }
            | Self::Accepted
            | Self::HandlerAssigned { .. }
            | Self::ReplyApproved
            | Self::ReplyIssued { .. }
            | Self::Archived
            | Self::Absorbed { .. }
            | Self::Released { .. }
            | Self::PartSplitOff { .. }
            | Self::Breached { .. } => (Vec::new(), &[]),
        }
    }
}
