//! A web server of a test's own, on a port that the system chose; it ends with the value.

use actix_web::dev::ServerHandle;
use actix_web::{App, HttpServer, web};

pub struct Hosted {
    pub url: String,
    handle: ServerHandle,
}

impl Hosted {
    pub fn serve(mount: impl Fn(&mut web::ServiceConfig) + Clone + Send + 'static) -> Self {
        let server = HttpServer::new(move || App::new().configure(mount.clone()))
            .workers(1)
            .disable_signals()
            .bind("127.0.0.1:0")
            .unwrap();
        let url = format!("http://{}", server.addrs()[0]);
        let running = server.run();
        let handle = running.handle();
        tokio::spawn(running);
        Self { url, handle }
    }
}

impl Drop for Hosted {
    fn drop(&mut self) {
        // The order to stop is given by the call, not by waiting for its end.
        drop(self.handle.stop(false));
    }
}
