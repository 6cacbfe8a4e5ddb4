package lv.vecruzina.web.shift;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shift.NoteRow;
import lv.vecruzina.ejb.shift.ShiftQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** What the shift before has left to know and the reader has not signed (jāizlasa un jāparaksta). */
@Dependent
public class UnreadNotes implements HomeList {
    private static final int SHOWN = 8;
    private static final int WORDS = 120;

    @EJB
    private ShiftQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String title() {
        return "shift.home.title";
    }

    @Override
    public String method() {
        return "ShiftQueries.unread";
    }

    @Override
    public String all() {
        return "/shift/diary.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.unread().stream().limit(SHOWN).map(this::row).toList();
    }

    private HomeRow row(NoteRow note) {
        String words = text.word("shift.note", note.text());
        String said = words.length() > WORDS ? words.substring(0, WORDS) + "…" : words;
        String about = note.about().isEmpty() ? text.with("shift.diary.house") : note.about();
        return new HomeRow(note.writtenAt(), about, said, all(), null, "", "warn", text.with("shift.home.unread"));
    }
}
