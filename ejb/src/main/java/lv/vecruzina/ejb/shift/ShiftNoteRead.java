package lv.vecruzina.ejb.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has read and signed a note (izlasīts un parakstīts); each person once. */
@Entity
@Table(name = "shift_note_read", schema = "care")
@SequenceGenerator(name = "shift_note_read", sequenceName = "care.shift_note_read_id_seq", allocationSize = 1)
public class ShiftNoteRead {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_note_read")
    private long id;

    @Column(name = "note_id")
    private long noteId;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ShiftNoteRead() {}

    public ShiftNoteRead(long noteId, String readBy, Instant readAt) {
        this.noteId = noteId;
        this.readBy = readBy;
        this.readAt = readAt;
    }
}
