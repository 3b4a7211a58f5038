//! `crier ask`: the same path as a voter's message, in the terminal. Its records
//! are a throwaway: a complaint made here is not a complaint.

use std::cell::{Cell, RefCell};
use std::io::{BufRead, IsTerminal};
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use crier::app;
use crier::config::Config;
use crier::content::{self, PackFiles};
use crier::content_store::{Edition, LEARNT_FILE};
use crier::model::{
    Address, Capabilities, CaseRef, ChannelKind, Content, Inbound, Locale, Reply, Session, Target,
};
use crier::pipeline::{Delivery, Pipeline, Taken};
use crier::places::Places;

use super::out::{self, say, tell};
use super::serve::DEMO;
use super::{Channel, parse_locale};

/// Lines that end a conversation in a terminal. A voter who writes one is answered.
const LEAVING: [&str; 2] = ["quit", "exit"];

/// Who asks, in the throwaway records.
const ADDRESS: &str = "terminal";

#[derive(Args)]
pub struct Ask {
    /// The question; without one, a conversation begins.
    text: Option<String>,
    /// Language of the answers, such as `sw`, whatever the words are in.
    #[arg(long, value_parser = parse_locale)]
    locale: Option<Locale>,
    /// Show the answer as this channel would.
    #[arg(long, value_enum, default_value_t = Channel::Web)]
    channel: Channel,
    /// Show what was understood and why.
    #[arg(long)]
    explain: bool,
    /// Print the spoken form.
    #[arg(long)]
    speech: bool,
    /// Print one JSON object per answer.
    #[arg(long)]
    json: bool,
    /// The case that was opened last.
    #[arg(skip)]
    opened: Cell<Option<CaseRef>>,
    /// The tokens of the buttons that were printed last, in their order.
    #[arg(skip)]
    printed: RefCell<Vec<String>>,
}

impl Ask {
    pub async fn run(self, mut config: Config) -> anyhow::Result<()> {
        let scratch = std::env::temp_dir().join(format!("crier-ask-{}", uuid::Uuid::now_v7()));
        let pipeline = self.open(&mut config, &scratch).await;
        let result = match pipeline {
            Ok(pipeline) => self.talk(&pipeline).await,
            Err(error) => Err(error),
        };
        let _ = std::fs::remove_dir_all(&scratch);
        result
    }

    /// A pipeline with throwaway stores and the content that a server here would use.
    async fn open(&self, config: &mut Config, scratch: &std::path::Path) -> anyhow::Result<Pipeline> {
        let served = match config.data.dir.join("crier.db").exists() {
            true => Some(super::serve::records(config).await?),
            false => None,
        };
        let learnt = config.data.dir.join(LEARNT_FILE);
        config.data.dir = scratch.join("data");
        // Saves learning it again; where there is none, it is learnt.
        std::fs::create_dir_all(&config.data.dir)?;
        let _ = std::fs::copy(learnt, config.data.dir.join(LEARNT_FILE));
        config.content.demo = true;
        let pipeline = app::build(config, Vec::new(), app::now_ms).await?;
        if let Some(served) = served {
            let stored = served.latest().await?;
            if let Some(stored) = stored {
                pipeline.shelf.swap(Edition::restore(&PackFiles(stored.files), stored.number, None)?);
            }
            let places = served.places().await?;
            if !places.is_empty() {
                pipeline.places.store(Arc::new(Places::build(places)));
            }
            served.close().await?;
        }
        Ok(pipeline)
    }

    async fn talk(&self, pipeline: &Pipeline) -> anyhow::Result<()> {
        if let Some(wish) = self.locale {
            self.choose(pipeline, wish).await?;
        }
        if let Some(text) = &self.text {
            return self.ask(pipeline, text, 0).await;
        }
        let stdin = std::io::stdin();
        // Lines from a file or a program are answered and no more.
        let prompts = stdin.is_terminal() && !self.json;
        if prompts {
            if pipeline.shelf.current().release.library.demo {
                say!("{DEMO}")?;
            }
            say!("Type a question. To leave, type {} or press Ctrl-D.", LEAVING.join(" or "))?;
        }
        let mut turn = 0;
        loop {
            if prompts {
                out::write(format_args!("> "))?;
            }
            let mut line = Vec::new();
            if stdin.lock().read_until(b'\n', &mut line)? == 0 {
                return if prompts { say!("") } else { Ok(()) };
            }
            // What is no text is for the product to answer, as anything else.
            let line = String::from_utf8_lossy(&line);
            if prompts && LEAVING.contains(&line.trim()) {
                return Ok(());
            }
            turn += 1;
            self.ask(pipeline, line.trim_end_matches(['\n', '\r']), turn).await?;
        }
    }

    /// Begins the conversation as one whose voter chose this language.
    async fn choose(&self, pipeline: &Pipeline, wish: Locale) -> anyhow::Result<()> {
        let edition = pipeline.shelf.current();
        let library = &edition.release.library;
        let known: Vec<&str> = library.locales.iter().map(|language| language.locale.as_str()).collect();
        let locale = library.negotiate(wish.as_str());
        let locale = locale.with_context(|| {
            format!("the content has no language `{wish}`; its languages are {}", known.join(", "))
        })?;
        let session = Session { locale: Some(locale), locale_chosen: true, ..Session::default() };
        let key = pipeline.keys.conversation_key(ChannelKind::from(self.channel), &Address::exact(ADDRESS));
        Ok(pipeline.live.save(&key, session, 0, (pipeline.clock)()).await?)
    }

    /// A number that was printed beside a button presses it; on a channel without buttons
    /// the product numbers and reads them itself.
    fn content(&self, text: &str) -> Content {
        let number = text.trim().parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let pressed = number.and_then(|n| self.printed.borrow().get(n).cloned());
        pressed.map_or_else(|| Content::Text(text.to_owned()), Content::Choice)
    }

    fn note_printed(&self, reply: &Reply) {
        let buttons = reply.parts.iter().flat_map(|part| &part.buttons);
        self.printed.replace(buttons.map(|button| button.token.clone()).collect());
    }

    async fn ask(&self, pipeline: &Pipeline, text: &str, turn: usize) -> anyhow::Result<()> {
        let channel = ChannelKind::from(self.channel);
        let inbound = Inbound {
            gateway: "web",
            capabilities: Capabilities::of(channel),
            provider_id: format!("terminal-{turn}"),
            from: Address::exact(ADDRESS),
            to: None,
            content: self.content(text),
            locale_hint: None,
            link: None,
        };
        let taken = pipeline.take(&inbound, Delivery::Inline).await?;
        self.note_printed(&taken.reply);
        self.warn_of_rehearsal(pipeline).await?;
        let explanation = taken.edition.understander.explain(text);
        if self.json {
            return say!("{}", self.as_json(&taken, &explanation, (pipeline.clock)()));
        }
        let mut numbers = 1..;
        for part in &taken.reply.parts {
            say!("{}", part.text)?;
            for (button, number) in part.buttons.iter().zip(&mut numbers) {
                say!("  {number} {}", button.label)?;
            }
        }
        if self.speech {
            for said in &taken.said {
                say!("[spoken] {}", content::spoken(&taken.edition.release, said))?;
            }
        }
        if self.explain {
            say!("{}", serde_json::to_string_pretty(&explanation)?)?;
        }
        Ok(())
    }

    /// Says of a case that was opened here that nobody will ever see it.
    async fn warn_of_rehearsal(&self, pipeline: &Pipeline) -> anyhow::Result<()> {
        let newest = pipeline.records.list_cases(1).await?;
        if newest
            .first()
            .is_some_and(|case| self.opened.replace(Some(case.reference)) != Some(case.reference))
        {
            tell!(
                "note: this is a rehearsal. Nobody receives what is said here, and its numbers mean nothing."
            );
        }
        Ok(())
    }

    fn as_json(
        &self,
        taken: &Taken,
        explanation: &crier::understand::Explanation,
        now_ms: i64,
    ) -> serde_json::Value {
        let library = &taken.edition.release.library;
        let last = taken.said.last();
        let intent = last.and_then(|u| u.intent.clone());
        let answer =
            intent.as_ref().and_then(|id| library.intents.get(id)).map(|i| i.answer_at(now_ms).clone());
        let parts: Vec<_> = taken.reply.parts.iter().map(|p| p.text.clone()).collect();
        let choices: Vec<_> =
            last.map(|u| u.offers.iter().map(|o| token(&o.target)).collect()).unwrap_or_default();
        let speech: Vec<_> = taken.said.iter().map(|u| content::spoken(&taken.edition.release, u)).collect();
        let mut object = serde_json::json!({
            "outcome": last.map(|u| u.outcome.as_str()),
            "intent": intent,
            "answer": answer,
            "confidence": last.map(|u| u.confidence),
            "locale": last.map(|u| u.locale),
            "text": taken.reply.text(),
            "parts": parts,
            "choices": choices,
            "speech": speech.join(" "),
            "release": library.release,
        });
        if let (true, Some(fields)) = (self.explain, object.as_object_mut()) {
            fields.insert("explain".to_owned(), serde_json::to_value(explanation).unwrap_or_default());
        }
        object
    }
}

fn token(target: &Target) -> String {
    target.to_string()
}
