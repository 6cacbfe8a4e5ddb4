package lv.vecruzina.ejb.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a publication (publikācijas ziņas).
 *
 * @param day when it shall be, or was, published
 * @param depicted numbers of the clients it shows
 */
public record PublicationDraft(
        String channel,
        LocalDate day,
        String title,
        @Nullable String url,
        List<String> depicted,
        @Nullable DocumentFile image) {}
