package lv.vecruzina.batch.obligation;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.vecruzina.ejb.obligation.Digest;

/** The letter of a digest (kopsavilkuma vēstule): counts by kind and the way to the page of today, in Latvian, then English. */
final class DigestMail {
    private static final String BUNDLE = "lv.vecruzina.batch.obligation.digest";

    private DigestMail() {}

    /** @param home address of the page of today */
    static Message of(Session session, String to, Digest digest, String home, Instant now) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(InternetAddress.getLocalAddress(session));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(words("lv", "subject", digest.count()), StandardCharsets.UTF_8.name());
        mail.setText(text("lv", digest, home) + "\n\n" + text("en", digest, home), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(now));
        return mail;
    }

    private static String text(String language, Digest digest, String home) {
        StringBuilder text = new StringBuilder(words(language, "asked", digest.count())).append('\n');
        for (Digest.Kind kind : digest.kinds()) {
            text.append("  ")
                    .append(kind.count())
                    .append("  ")
                    .append(language.equals("lv") ? kind.nameLv() : kind.nameEn())
                    .append('\n');
        }
        if (digest.again() > 0) {
            text.append(words(language, "again", digest.again())).append('\n');
        }
        if (digest.week() > 0) {
            text.append(words(language, "week", digest.week())).append('\n');
        }
        return text.append(words(language, "late", digest.late()))
                .append('\n')
                .append(words(language, "open", home))
                .toString();
    }

    private static String words(String language, String key, Object value) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key)
                .replace("{0}", String.valueOf(value));
    }
}
