package lv.vecruzina.web.letter;

import java.io.Serializable;
import lv.vecruzina.ejb.letter.PartRow;
import org.jspecify.annotations.Nullable;

/** What is being typed in a part of a reply letter (vēstules daļas ievade), over the version that was last saved. */
public class PartEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long id;
    private int version;
    private @Nullable String answer;
    private @Nullable String notYet;

    PartEntry(PartRow row) {
        this.id = row.id();
        this.version = row.version();
        this.answer = row.answer();
        this.notYet = row.notYet();
    }

    void saved(int newVersion) {
        version = newVersion;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getNotYet() {
        return notYet;
    }

    public void setNotYet(@Nullable String notYet) {
        this.notYet = notYet;
    }
}
