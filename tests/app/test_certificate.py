"""The certificate of `demo --lan` is one that TLS accepts for this machine's address."""

from __future__ import annotations

import ssl
import stat
from pathlib import Path

from cryptography import x509

from kiosk.app.certificate import lan_address, make_certificate


def test_the_certificate_names_the_address_and_its_key_is_private(tmp_path: Path) -> None:
    certificate_path, key_path = make_certificate("192.0.2.7", tmp_path)
    certificate = x509.load_pem_x509_certificate(certificate_path.read_bytes())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert "192.0.2.7" in {str(name) for name in names.get_values_for_type(x509.IPAddress)}
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert stat.S_IMODE(key_path.stat().st_mode) == 0o600


def test_a_server_can_use_it_and_a_client_can_trust_it(tmp_path: Path) -> None:
    certificate, key = make_certificate(lan_address(), tmp_path)
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(certificate, key)
    ssl.create_default_context(cafile=str(certificate))
