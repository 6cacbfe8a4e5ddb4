package lv.vecruzina.ejb.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An anonymous complaint in the box (anonīma sūdzība): a day and words under a random key, nothing of who or when. */
@Entity
@Table(name = "complaint", schema = "box")
public class BoxComplaint {
    @Id
    private String id;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String about;
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected BoxComplaint() {}

    BoxComplaint(String about, String words, LocalDate day) {
        this.id = UUID.randomUUID().toString();
        this.about = about;
        this.words = words;
        this.receivedOn = day;
    }

    public String getId() {
        return id;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getAbout() {
        return about;
    }

    public String getWords() {
        return words;
    }
}
