package lv.vecruzina.ejb.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.Plain;

/**
 * Everything found in a reply letter (vēstules pārbaude), part by part: what is missing, what identifies a child, what is vague.
 *
 * @param allowed words, in plain letters, that the director lets stand
 */
record LetterCheck(Vague vague, Identifying identifying, Set<String> allowed) {

    List<Finding> of(String head, List<PartRow> parts) {
        Stream<Finding> inParts = parts.stream()
                .flatMap(part -> Stream.of(Missing.of(part), identifying.of(part), vague.of(part))
                        .flatMap(List::stream));
        return Stream.concat(identifying.in(0, head), inParts)
                .filter(one -> !one.mayStand() || !allowed.contains(Plain.plain(one.word())))
                .toList();
    }
}
