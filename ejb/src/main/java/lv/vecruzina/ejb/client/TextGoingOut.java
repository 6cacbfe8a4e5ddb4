package lv.vecruzina.ejb.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text that leaves the centre and may be published (teksts publicēšanai): who knows what identifies clients marks its words. */
public final class TextGoingOut {
    private final String text;
    private final Set<String> identifying = new LinkedHashSet<>();

    public TextGoingOut(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Words of the text that identify a client, or may. */
    public void mark(Collection<String> words) {
        identifying.addAll(words);
    }

    public List<String> identifying() {
        return new ArrayList<>(identifying);
    }
}
