package lv.vecruzina.ejb.paternity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vecruzina.ejb.shared.Plain;

/**
 * What the words of an imported step mean (soļa vārdi): a spreadsheet names a step and whom a letter went to in words alone. The
 * first that fits counts, a letter before what it is about.
 */
final class StepWords {
    private static final List<Map.Entry<String, Pattern>> KINDS = List.of(
            means(StepDraft.LETTER, "vestul|iesniegums (labklajib|barinties|bernu aizsardz)"),
            means("dna", "\\bdns\\b|genetisk"),
            means("judgment", "spriedum"),
            means("claim", "prasib|pieteikums ties"),
            means(StepDraft.CONSENT, "piekris|viedokl"),
            means(StepDraft.RECORDED, "ierakst.*(regist|apliecib)|tevs ierakstits"),
            means(StepDraft.ACKNOWLEDGEMENT, "atzis|atzina"),
            means("file_study", "izpet|lietas materi"),
            means("benefits", "pabalst|uzturlidzek|pensij"));

    private static final List<Map.Entry<String, Pattern>> ADDRESSEES = List.of(
            means("orphans_court", "barinties"),
            means("welfare_ministry", "\\blm\\b|labklajib"),
            means("child_protection_centre", "\\bbac\\b|bernu aizsardz"),
            means("civil_registry", "dzimtsarakst"));

    private StepWords() {}

    private static Map.Entry<String, Pattern> means(String code, String words) {
        return Map.entry(code, Pattern.compile(words));
    }

    static Optional<String> kind(String words) {
        return first(KINDS, words);
    }

    static Optional<String> addressee(String words) {
        return first(ADDRESSEES, words);
    }

    private static Optional<String> first(List<Map.Entry<String, Pattern>> meanings, String words) {
        String plain = Plain.plain(words);
        return meanings.stream()
                .filter(meaning -> meaning.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
