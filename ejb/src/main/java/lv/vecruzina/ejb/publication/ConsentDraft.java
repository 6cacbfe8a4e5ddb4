package lv.vecruzina.ejb.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a consent (piekrišanas ziņas).
 *
 * @param relativeId who consents as the legal representative; null where only the child does
 * @param byStaff the representative works for the centre
 * @param explanation what the child was told, in which way
 */
public record ConsentDraft(
        String channel,
        LocalDate givenOn,
        @Nullable LocalDate validUntil,
        boolean byChild,
        @Nullable Long relativeId,
        boolean byStaff,
        @Nullable String explanation,
        @Nullable DocumentFile document) {}
