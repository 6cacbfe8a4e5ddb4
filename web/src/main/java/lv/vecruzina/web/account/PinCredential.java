package lv.vecruzina.web.account;

import jakarta.security.enterprise.credential.Credential;

/** A PIN typed on a shared device (PIN kods): worth something there alone. */
record PinCredential(String token, long accountId, String pin) implements Credential {
    @Override
    public String toString() {
        return "PIN of " + accountId;
    }
}
