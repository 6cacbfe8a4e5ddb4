package lv.vecruzina.web.paternity;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.vecruzina.ejb.client.ClientService;
import lv.vecruzina.ejb.paternity.NoteRow;
import lv.vecruzina.ejb.paternity.NoteService;
import lv.vecruzina.reports.paternity.ObstacleNote;
import lv.vecruzina.web.shared.FileServlet;

/** A note to the Ombudsman on paper (vēstule Tiesībsargam): as it went, or as the draft stands; it opens the file and is logged. */
@WebServlet(NoteDownload.PATH)
public class NoteDownload extends FileServlet {
    static final String PATH = "/paternity/note";

    private static final long serialVersionUID = 1L;

    @EJB
    private ClientService clients;

    @EJB
    private NoteService notes;

    @Inject
    private Clock clock;

    @Override
    protected Optional<File> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("no"))
                .flatMap(no -> clients.open(no, PATH))
                .flatMap(file -> notes.ofClient(file.id()).stream()
                        .filter(note -> id(request).map(id -> id == note.id()).orElse(true))
                        .findFirst())
                .map(this::print);
    }

    private File print(NoteRow note) {
        byte[] pdf = notes.sent(note.id()).orElseGet(() -> ObstacleNote.printDraft(note, LocalDate.now(clock)));
        return File.pdf("vestule-" + note.mark() + ".pdf", pdf);
    }
}
