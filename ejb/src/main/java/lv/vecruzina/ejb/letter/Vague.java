package lv.vecruzina.ejb.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vague wording without a date (nenoteikti solījumi): marked with its sentence; a commitment with a due date has one.
 *
 * @param day on which the letter is read: what had passed by then is no date to be held to
 */
record Vague(List<VaguePhrase> phrases, LocalDate day) {

    List<Finding> of(PartRow part) {
        Stream<Finding> said = Stream.of(PartRow.said(part.answer()), PartRow.said(part.notYet()))
                .flatMap(text -> in(part.id(), null, text));
        Stream<Finding> promised = part.promises().stream()
                .filter(one -> one.dueOn() == null)
                .flatMap(one -> in(part.id(), one.commitmentNo(), one.text()));
        return Stream.concat(said, promised).toList();
    }

    private Stream<Finding> in(long partId, @Nullable String commitmentNo, String text) {
        return Sentences.of(text).stream()
                .filter(sentence -> !WrittenDates.any(sentence, day))
                .flatMap(sentence -> phrases.stream()
                        .flatMap(phrase -> phrase.in(sentence).stream())
                        .map(word -> new Finding(partId, Finding.Kind.VAGUE, commitmentNo, word, sentence)));
    }
}
