package lv.vecruzina.ejb.letter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply letter (vēstules daļa): what is recommended, what the letter answers, and what it commits to.
 *
 * @param id of the part; 0 for a recommendation that has none in the letter yet
 */
public record PartRow(
        long id,
        int version,
        long recommendationId,
        String number,
        String part,
        @Nullable String text,
        String leadBody,
        @Nullable String ownStatus,
        @Nullable String answer,
        @Nullable String notYet,
        List<PromiseRow> promises) {

    /** Everything of the part that the letter prints. */
    Stream<String> written() {
        return Stream.concat(
                Stream.of(said(text), said(answer), said(notYet)),
                promises.stream().flatMap(one -> Stream.of(one.text(), said(one.owner()), said(one.recurrence()))));
    }

    static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
