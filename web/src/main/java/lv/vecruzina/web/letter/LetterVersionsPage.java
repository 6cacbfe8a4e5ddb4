package lv.vecruzina.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.letter.LetterQueries;
import lv.vecruzina.ejb.letter.LetterSheet;
import lv.vecruzina.ejb.letter.PartChange;
import lv.vecruzina.ejb.letter.SaveRow;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Two versions of a reply letter side by side (versiju salīdzinājums): at first the oldest and the newest. */
@Named
@ViewScoped
public class LetterVersionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterQueries queries;

    private @Nullable LetterSheet sheet;
    private List<SaveRow> saves = List.of();
    private List<PartChange> changes = List.of();
    private long older;
    private long newer;

    @PostConstruct
    void open() {
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            sheet = queries.sheet(Long.parseLong(id)).orElse(null);
        }
        if (sheet != null) {
            saves = queries.saves(sheet.id());
            newer = saves.isEmpty() ? 0 : saves.get(0).id();
            older = saves.isEmpty() ? 0 : saves.get(saves.size() - 1).id();
            compare();
        }
    }

    /** Whichever is chosen, the older one is compared with the newer. */
    public void compare() {
        if (sheet != null) {
            changes = queries.changes(sheet.id(), Math.min(older, newer), Math.max(older, newer));
        }
    }

    public @Nullable LetterSheet getSheet() {
        return sheet;
    }

    public List<SaveRow> getSaves() {
        return saves;
    }

    public List<PartChange> getChanges() {
        return changes;
    }

    public long getOlder() {
        return older;
    }

    public void setOlder(long older) {
        this.older = older;
    }

    public long getNewer() {
        return newer;
    }

    public void setNewer(long newer) {
        this.newer = newer;
    }
}
