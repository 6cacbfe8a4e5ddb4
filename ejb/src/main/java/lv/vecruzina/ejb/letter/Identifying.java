package lv.vecruzina.ejb.letter;

import static lv.vecruzina.ejb.letter.Finding.Kind.BIRTH_DATE;
import static lv.vecruzina.ejb.letter.Finding.Kind.CLIENT_NO;
import static lv.vecruzina.ejb.letter.Finding.Kind.NAME;
import static lv.vecruzina.ejb.letter.Finding.Kind.PERSONAL_CODE;
import static lv.vecruzina.ejb.letter.Finding.Kind.POSSIBLE_NAME;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.vecruzina.ejb.client.PersonalCode;
import lv.vecruzina.ejb.shared.Plain;

/**
 * Whatever would identify a child in a letter that is published (identificējoša informācija): names in any case, days of birth,
 * numbers of files, and every possible personal code, whoever it belongs to. It tells the word of the text and never whose it is.
 */
record Identifying(KnownClients clients) {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}\\s?[-–]?\\s?\\d{5}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    List<Finding> of(PartRow part) {
        return part.written().flatMap(text -> in(part.id(), text)).distinct().toList();
    }

    Stream<Finding> in(long partId, String text) {
        // Text pasted from a PDF may carry its marks apart from its letters, where a name would end in the middle.
        return Sentences.of(Normalizer.normalize(text, Normalizer.Form.NFC)).stream()
                .flatMap(
                        sentence -> Stream.of(codes(sentence), numbers(sentence), birthDates(sentence), names(sentence))
                                .flatMap(found -> found)
                                .map(found -> new Finding(partId, found.getKey(), null, found.getValue(), sentence)));
    }

    private static Stream<Map.Entry<Finding.Kind, String>> codes(String sentence) {
        return CODE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(word -> PersonalCode.read(word.replace('–', '-').replaceAll("\\s", ""))
                        .filter(PersonalCode::isPossible)
                        .isPresent())
                .map(word -> Map.entry(PERSONAL_CODE, word));
    }

    private Stream<Map.Entry<Finding.Kind, String>> numbers(String sentence) {
        return NUMBER.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(clients::isNumber)
                .map(word -> Map.entry(CLIENT_NO, word));
    }

    private Stream<Map.Entry<Finding.Kind, String>> birthDates(String sentence) {
        return WrittenDates.in(sentence).entrySet().stream()
                .filter(one -> clients.isBirthDate(one.getValue()))
                .map(one -> Map.entry(BIRTH_DATE, one.getKey()));
    }

    private Stream<Map.Entry<Finding.Kind, String>> names(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).flatMap(word -> {
            String plain = Plain.plain(word);
            if (clients.isCertain(plain)) {
                return Stream.of(Map.entry(NAME, word));
            }
            return Character.isUpperCase(word.charAt(0)) && clients.isPossible(plain)
                    ? Stream.of(Map.entry(POSSIBLE_NAME, word))
                    : Stream.empty();
        });
    }
}
