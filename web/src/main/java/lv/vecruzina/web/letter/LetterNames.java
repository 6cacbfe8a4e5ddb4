package lv.vecruzina.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import lv.vecruzina.ejb.letter.Finding;
import lv.vecruzina.ejb.letter.PartChange;
import lv.vecruzina.ejb.letter.SaveRow;
import lv.vecruzina.web.shared.Text;

/** How findings in a reply letter (vēstules atradumi) are written on pages. */
@Named
@ApplicationScoped
public class LetterNames {

    /** What is wrong and what to do now. */
    public String said(Finding finding) {
        String about = Objects.requireNonNullElse(finding.commitmentNo(), "");
        return Text.of("letter.finding." + finding.kind().code(), finding.word().isEmpty() ? about : finding.word());
    }

    /** How many of a kind there are. */
    public String counted(Finding.Kind kind, long number) {
        return Text.of("letter.kind." + kind.code(), number);
    }

    /** A version by its moment, who saved it and what was written in; the first and those of the head are of no part. */
    public String version(SaveRow save, String part) {
        String what = save.isFirst() ? "first" : save.isHead() ? "head" : "one";
        return Text.of("letter.versions." + what, save.at(), save.actor(), part);
    }

    /** What differs: a field of the head, or the part as it is numbered. */
    public String changed(PartChange change, String part) {
        return change.isHead() ? Text.of("letter.versions.field", Text.of("letter.edit." + change.field())) : part;
    }

    /** What is said of a word that may stand: of a date that it is no child's birthday. */
    public String stands(String key, Finding.Kind kind, String word) {
        return Text.of("letter.edit." + key + (kind == Finding.Kind.BIRTH_DATE ? "_date" : ""), word);
    }

    /** The sentence up to the word that is marked. */
    public String before(Finding finding) {
        return finding.sentence().substring(0, at(finding));
    }

    /** The sentence after the word that is marked. */
    public String after(Finding finding) {
        return finding.sentence().substring(at(finding) + finding.word().length());
    }

    private static int at(Finding finding) {
        return finding.sentence().indexOf(finding.word());
    }
}
