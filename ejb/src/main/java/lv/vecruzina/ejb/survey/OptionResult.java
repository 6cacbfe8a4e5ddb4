package lv.vecruzina.ejb.survey;

import java.io.Serializable;

/** An option and between how many chose it (varianta rezultāts); of a scale the words are the code of a face. */
public record OptionResult(long questionId, String words, int fewest, int most) implements Serializable {
    public boolean exact() {
        return fewest == most;
    }
}
