package lv.vecruzina.ejb.letter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of a text (teikumi). One ends with its line, or with its mark before a capital letter or a figure; not after an ordinal
 * number, a single letter, or within "u.c." and the like.
 */
final class Sentences {
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern END =
            Pattern.compile("(?<=[!?…]|(?<!\\b\\p{L})(?<!\\b\\d{1,2})[.])[\"”“)]*\\s+(?=[\\p{Lu}\\d\"„“(•–-])");

    private Sentences() {}

    static List<String> of(String text) {
        return LINE.splitAsStream(text)
                .flatMap(line -> Stream.of(END.split(line)))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
