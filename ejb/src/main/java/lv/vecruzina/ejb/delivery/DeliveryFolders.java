package lv.vecruzina.ejb.delivery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where deliveries (piegādes) lie: they come into the inbox, end in {@code done} beside it, and their refused rows go to
 * {@code imports} in the outbox.
 */
public record DeliveryFolders(Path inbox, Path outbox) {
    /** As VECRUZINA_INBOX and VECRUZINA_OUTBOX say; without them {@code var/inbox} and {@code var/outbox}. */
    public static DeliveryFolders fromEnvironment() {
        return new DeliveryFolders(folder("VECRUZINA_INBOX", "var/inbox"), folder("VECRUZINA_OUTBOX", "var/outbox"));
    }

    public Path done() {
        return inbox.toAbsolutePath().normalize().resolveSibling("done");
    }

    public Path imports() {
        return outbox.resolve("imports");
    }

    /** Hidden file of the inbox that says who gave the delivery, where a user did. */
    public Path giver(String delivery) {
        return inbox.resolve('.' + delivery + ".from");
    }

    private static Path folder(String variable, String otherwise) {
        return Path.of(Optional.ofNullable(System.getenv(variable)).orElse(otherwise));
    }
}
