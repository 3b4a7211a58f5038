use super::*;

fn with(environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let owned = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Config::from_parts(None, owned)
}

#[test]
fn the_documented_file_is_the_default() {
    let config = with(&[]).unwrap();
    assert_eq!(config.server.listen.port(), 8080);
    assert!(config.channels.web.enabled && !config.channels.kannel.enabled);
}

#[test]
fn a_channel_without_a_secret_does_not_start() {
    let error = with(&[("CRIER_CHANNELS__KANNEL__ENABLED", "true")]).unwrap_err().to_string();
    assert!(error.contains("channels.kannel.secret") && error.contains("insecure"), "{error}");
    let allowed = [("CRIER_CHANNELS__KANNEL__ENABLED", "true"), ("CRIER_CHANNELS__KANNEL__INSECURE", "true")];
    assert!(with(&allowed).is_ok());
}

#[test]
fn a_wrong_key_or_value_is_refused_with_the_place_it_stands_in() {
    let error = with(&[("CRIER_SERVER__LISTENN", "x")]).unwrap_err().to_string();
    assert!(error.contains("CRIER_SERVER__LISTENN") && error.contains("server.listen?"), "{error}");
    let error = with(&[("CRIER_SERVER", "x")]).unwrap_err().to_string();
    assert!(error.contains("CRIER_SERVER:"), "{error}");
    let error = with(&[("CRIER_SERVER__WORKERS", "many")]).unwrap_err().to_string();
    assert!(error.contains("CRIER_SERVER__WORKERS"), "{error}");

    let file = std::env::temp_dir().join(format!("crier-config-{}.toml", uuid::Uuid::now_v7()));
    let load = |text: &str| {
        std::fs::write(&file, text).unwrap();
        Config::from_parts(Some(&file), Vec::new()).unwrap_err().to_string()
    };
    let name = file.to_string_lossy();
    for (text, sign) in [
        (
            "[servr]
listen = \"127.0.0.1:1\"
",
            "servr.listen",
        ),
        (
            "[server]
listen = 8080
",
            "server.listen",
        ),
        (
            "[channels.web]
embed_origin = []
",
            "channels.web.embed_origins?",
        ),
        (
            "channels = 1
",
            "channels",
        ),
        (
            "[server
", "TOML",
        ),
    ] {
        let error = load(text);
        assert!(error.contains(&*name) && error.contains(sign), "{text:?}: {error}");
    }
    std::fs::remove_file(&file).unwrap();
    let error = Config::from_parts(Some(&file), Vec::new()).unwrap_err().to_string();
    assert!(error.contains(&*name), "{error}");
}

#[test]
fn all_that_is_wrong_is_told_at_once_with_its_line() {
    let file = std::env::temp_dir().join(format!("crier-config-{}.toml", uuid::Uuid::now_v7()));
    let text = "[server]\nlisten = \"localhost\"\nworker = 2\n[limits]\nsession_hours = 0\nreply_hours = \"day\"\n\
                [log]\nformat = \"xml\"\n[channels.kannel]\nenabled = true\nsecrt = \"geheim-geheim-geheim\"\n\
                [channels.web]\nembed_origins = [\"a.example\"]\n";
    std::fs::write(&file, text).unwrap();
    let environment = vec![("CRIER_CHANNELS__WEB__ENABLED".to_owned(), "maybe".to_owned())];
    let error = Config::from_parts(Some(&file), environment).unwrap_err().to_string();
    std::fs::remove_file(&file).unwrap();
    let name = file.to_string_lossy();
    for wanted in [
        "the configuration has 8 faults:\n".to_owned(),
        format!("{name}:2: `server.listen` is not an IP address with a port, such as \"127.0.0.1:8080\""),
        format!("{name}:3: there is no key `server.worker`; did you mean server.workers?"),
        // Beside another fault of its section, too.
        format!("{name}:5: `limits.session_hours` is zero"),
        format!("{name}:13: `channels.web.embed_origins` has \"a.example\""),
        format!("{name}:6: `limits.reply_hours` is not a whole number"),
        format!("{name}:8: `log.format` is not \"text\" or \"json\""),
        format!("{name}:11: there is no key `channels.kannel.secrt`; did you mean channels.kannel.secret?"),
        "the environment variable CRIER_CHANNELS__WEB__ENABLED: `channels.web.enabled` is not true or false"
            .to_owned(),
    ] {
        assert!(error.contains(&wanted), "wanted {wanted}\ngot {error}");
    }
    std::fs::write(&file, "[server]\n\n[channels.kannel]\nsecret = \"geheim-geheim\n").unwrap();
    let open = Config::from_parts(Some(&file), Vec::new()).unwrap_err().to_string();
    std::fs::remove_file(&file).unwrap();
    assert!(open.contains(":4: ") && !open.contains("geheim"), "{open}");
    // What may follow from these waits: a secret that is misspelt is not missing too.
    assert!(!error.contains("geheim") && !error.contains("is empty"), "{error}");
    let two = [("CRIER_LOG__LEVEL", "loud"), ("CRIER_LIMITS__SESSION_HOURS", "0")];
    let error = with(&two).unwrap_err().to_string();
    assert!(error.contains("`log.level`") && error.contains("`limits.session_hours` is zero"), "{error}");
    for odd in ["localhost", "localhost:8080", "8080", ":8080", "127.0.0.1"] {
        let error = with(&[("CRIER_SERVER__LISTEN", odd)]).unwrap_err().to_string();
        assert!(error.contains("such as \"127.0.0.1:8080\""), "{odd}: {error}");
    }
}

#[test]
fn a_level_that_would_silence_the_log_is_refused() {
    for good in ["info", "WARN", "off", "crier=debug,warn", "crier::outbox=trace, error"] {
        assert!(with(&[("CRIER_LOG__LEVEL", good)]).is_ok(), "{good}");
    }
    for bad in ["", "verbose", "inof", "crier", "crier=loud", "=info", "info,", "crier=debug;warn"] {
        let error = with(&[("CRIER_LOG__LEVEL", bad)]).unwrap_err().to_string();
        assert!(error.contains("log.level") && error.contains("debug"), "{bad:?}: {error}");
    }
}

#[test]
fn lists_are_set_with_commas() {
    let sites = |value| with(&[("CRIER_CHANNELS__WEB__EMBED_ORIGINS", value)]);
    let set = sites("https://a.example, http://b.example:8080").unwrap().channels.web.embed_origins;
    assert_eq!(set, ["https://a.example", "http://b.example:8080"]);
    assert!(sites("").unwrap().channels.web.embed_origins.is_empty());
    for odd in ["a.example", "https://", "https://a.example/page", "https://a.example; script-src *"] {
        let error = sites(odd).unwrap_err().to_string();
        assert!(error.contains("channels.web.embed_origins"), "{error}");
    }
}

#[test]
fn secrets_do_not_print() {
    let config = with(&[("CRIER_CHANNELS__TELEGRAM__TOKEN", "12345:geheim")]).unwrap();
    assert!(!format!("{config:?}").contains("geheim"));
}
