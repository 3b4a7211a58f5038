"""Twilio's own library, asked by the tests: a list of jobs in, a list of results out, as JSON."""

import json
import sys
import xml.etree.ElementTree as ElementTree

from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client


class Elsewhere(TwilioHttpClient):
    """Sends what the library would send, to another address."""

    def __init__(self, base):
        super().__init__()
        self.base = base

    def request(self, method, url, *args, **kwargs):
        return super().request(method, url.replace("https://api.twilio.com", self.base), *args, **kwargs)


def sign(job):
    return RequestValidator(job["token"]).compute_signature(job["url"], job["fields"])


def messages(job):
    """The messages of a TwiML document."""
    root = ElementTree.fromstring(job["document"].encode())
    assert root.tag == "Response", root.tag
    return [message.text for message in root.findall("Message")]


def send(job):
    client = Client(job["account"], job["token"], http_client=Elsewhere(job["base"]))
    return client.messages.create(**job["message"]).sid


JOBS = {"sign": sign, "messages": messages, "send": send}
print(json.dumps([JOBS[job["do"]](job) for job in json.load(sys.stdin)]))
