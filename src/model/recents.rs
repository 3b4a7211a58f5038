//! The last messages of a conversation, with what was said to each.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{MessageKey, Utterance};

/// What was said to one message, as a recipe rather than a text: the release in use
/// puts it into words again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Recent {
    pub message: MessageKey,
    pub utterance: Arc<Utterance>,
    /// It went through the outbox, which gives it once, and not in the response.
    #[serde(default)]
    pub queued: bool,
}

/// At least the last [`Recents::KEPT`] messages. Sessions are copied at each turn: their
/// copies share all but the newest few.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Recent>", into = "Vec<Recent>")]
pub struct Recents {
    /// Oldest first, fewer than [`Recents::BLOCK`].
    newest: Vec<Recent>,
    /// Full blocks, the younger one first.
    before: [Option<Arc<[Recent]>>; 2],
}

impl Recents {
    /// How many messages are remembered, whatever else is forgotten.
    pub const KEPT: usize = 16;
    const BLOCK: usize = Self::KEPT / 2;

    pub fn push(&mut self, recent: Recent) {
        self.newest.push(recent);
        if self.newest.len() == Self::BLOCK {
            let full = std::mem::take(&mut self.newest);
            self.before.rotate_right(1);
            if let Some(younger) = self.before.first_mut() {
                *younger = Some(full.into());
            }
        }
    }

    /// What was said last.
    pub fn last(&self) -> Option<&Recent> {
        self.iter().next()
    }

    pub fn find(&self, message: &MessageKey) -> Option<&Recent> {
        self.iter().find(|recent| recent.message == *message)
    }

    /// Newest first.
    pub fn iter(&self) -> impl Iterator<Item = &Recent> {
        self.newest.iter().rev().chain(self.before.iter().flatten().flat_map(|block| block.iter().rev()))
    }

    /// Changes what was said to each.
    pub fn change(&mut self, change: impl FnMut(&mut Arc<Utterance>)) {
        let mut all = Vec::from(std::mem::take(self));
        all.iter_mut().map(|recent| &mut recent.utterance).for_each(change);
        *self = all.into();
    }
}

impl From<Vec<Recent>> for Recents {
    /// Oldest first.
    fn from(all: Vec<Recent>) -> Self {
        let mut recents = Self::default();
        all.into_iter().for_each(|recent| recents.push(recent));
        recents
    }
}

impl From<Recents> for Vec<Recent> {
    fn from(recents: Recents) -> Self {
        let mut all: Self = recents.iter().cloned().collect();
        all.reverse();
        all
    }
}

impl PartialEq for Recents {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl std::fmt::Debug for Recents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Outcome;

    fn recent(n: usize) -> Recent {
        let utterance = Utterance::new("en".parse().unwrap(), Outcome::Answer);
        let message = MessageKey::new("stub", &n.to_string());
        Recent { message, utterance: Arc::new(utterance), queued: n.is_multiple_of(2) }
    }

    #[test]
    fn the_last_sixteen_are_known_and_few_more() {
        let mut recents = Recents::default();
        for n in 0..100 {
            recents.push(recent(n));
            let copy = recents.clone();
            for known in n.saturating_sub(Recents::KEPT - 1)..=n {
                assert_eq!(copy.find(&recent(known).message), Some(&recent(known)));
            }
            assert!(copy.iter().count() < Recents::KEPT + Recents::BLOCK);
        }
        assert_eq!(recents.find(&recent(50).message), None);
        assert_eq!(recents.last(), Some(&recent(99)));
        let read: Recents = serde_json::from_str(&serde_json::to_string(&recents).unwrap()).unwrap();
        assert_eq!(read, recents);
    }
}
