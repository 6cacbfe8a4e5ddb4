package lv.vecruzina.ejb.survey;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far an answer in own words was read (lasījuma stāvoklis), and what of it is shown. */
public record SayingResult(
        long questionId, @Nullable String shown, @Nullable String secondReader) {
    Stream<String> shownWords() {
        return Stream.ofNullable(shown);
    }

    boolean withheld() {
        return secondReader != null && shown == null;
    }

    boolean unread() {
        return secondReader == null;
    }
}
