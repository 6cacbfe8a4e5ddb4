package lv.vecruzina.ejb.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consent that ends soon (beidzas piekrišana); without a name for who knows children by number alone. */
public record ExpiringConsent(String clientNo, @Nullable String name, String channel, LocalDate validUntil) {
    public String child() {
        return name == null ? clientNo : name;
    }
}
