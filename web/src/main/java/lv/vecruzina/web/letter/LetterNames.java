package lv.vecruzina.web.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import lv.vecruzina.ejb.letter.Finding;
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

    /** A version by its moment, who saved it and what was written in; the first is of no part. */
    public String version(SaveRow save, String part) {
        return Text.of(save.isFirst() ? "letter.versions.first" : "letter.versions.one", save.at(), save.actor(), part);
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
