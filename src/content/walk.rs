//! Walks one Fluent message: collects what it uses and reports what may not stand
//! in it. What needs the rest of the pack (is this a fact?) is checked elsewhere.

use fluent_syntax::ast::{Attribute, CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use super::literals;
use super::messages::Message;
use super::problem::{Problem, Source, suggest};

/// The functions that messages may call.
pub const FUNCTIONS: [&str; 3] = ["DATETIME", "NUMBER", "PHONE"];

/// The parts of a date that DATETIME writes.
pub const PARTS: [&str; 4] = ["date", "time", "weekday", "day-month"];

pub struct Walk<'a> {
    source: Source<'a>,
    problems: &'a mut Vec<Problem>,
    pub message: Message,
}

impl<'a> Walk<'a> {
    pub fn new(source: Source<'a>, problems: &'a mut Vec<Problem>) -> Self {
        Self { source, problems, message: Message::default() }
    }

    pub fn entry(&mut self, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) {
        if let Some(value) = value {
            self.message.has_value = true;
            self.pattern(value);
        }
        for attribute in attributes {
            let at = self.source.offset_of(attribute.id.name);
            if self.message.attributes.insert(attribute.id.name.to_owned(), at).is_some() {
                let what = format!("`.{}` stands here twice", attribute.id.name);
                self.report(attribute.id.name, &what, "take one of the two out");
            }
            self.pattern(&attribute.value);
        }
    }

    fn report(&mut self, slice: &str, what: &str, mend: impl Into<String>) {
        let problem = self.source.error(self.source.offset_of(slice), what, mend);
        self.problems.push(problem);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(literal) = literals::find(text) {
            let at = text.get(literal.at..).unwrap_or(text);
            let what = format!("{} stands in the text", literal.what);
            self.report(at, &what, "make it a fact in locales/facts.toml and write { $its-name }");
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { .. }
                    | InlineExpression::FunctionReference { .. } => {
                        self.inline(selector);
                    }
                    _ => {
                        let at =
                            variants.first().and_then(|variant| first_slice(&variant.value)).unwrap_or("");
                        self.report(
                            at,
                            "the choice does not depend on a fact",
                            "choose by `{ $some-fact -> … }`",
                        );
                    }
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text(value),
            InlineExpression::NumberLiteral { value } => {
                self.report(value, "a number stands in the text", "make it a fact in locales/facts.toml");
            }
            InlineExpression::VariableReference { id } => {
                let at = self.source.offset_of(id.name);
                self.message.variables.entry(id.name.to_owned()).or_insert(at);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let at = self.source.offset_of(id.name);
                self.message.references.entry(id.name.to_owned()).or_insert(at);
                if attribute.is_some() {
                    self.report(
                        id.name,
                        "an attribute of another message is included",
                        "include a message or a term",
                    );
                }
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let at = self.source.offset_of(id.name);
                self.message.references.entry(format!("-{}", id.name)).or_insert(at);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn function(&mut self, name: &str, arguments: &CallArguments<&str>) {
        if !FUNCTIONS.contains(&name) {
            let mend = suggest(name, FUNCTIONS, "the functions are DATETIME, NUMBER and PHONE");
            self.report(name, &format!("there is no function {name}"), mend);
        }
        if !matches!(arguments.positional.as_slice(), [InlineExpression::VariableReference { .. }]) {
            self.report(
                name,
                &format!("{name} does not get exactly one fact"),
                format!("write {name}($some-fact)"),
            );
        }
        for named in &arguments.named {
            let part = match &named.value {
                InlineExpression::StringLiteral { value } if name == "DATETIME" => PARTS.contains(value),
                _ => false,
            };
            if named.name.name != "part" || !part {
                let mend = format!("write DATETIME($some-date, part: \"{}\")", PARTS.join("\" or \""));
                self.report(named.name.name, &format!("{name} has no such option"), mend);
            }
        }
        for positional in &arguments.positional {
            self.inline(positional);
        }
    }

    /// Arguments of a term are words of the translator's own; only literals matter.
    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for value in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(value);
        }
    }
}

/// Some slice of a pattern, to say where it stands.
fn first_slice<'s>(pattern: &Pattern<&'s str>) -> Option<&'s str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })
}
