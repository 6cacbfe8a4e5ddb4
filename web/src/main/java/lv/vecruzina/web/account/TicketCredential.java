package lv.vecruzina.web.account;

import jakarta.security.enterprise.credential.Credential;

/** What opens a child's turn at the tablet (bērna kārta): good once. */
record TicketCredential(String ticket) implements Credential {
    @Override
    public String toString() {
        return "ticket of a child";
    }
}
