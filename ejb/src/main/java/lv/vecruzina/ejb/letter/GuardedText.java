package lv.vecruzina.ejb.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.vecruzina.ejb.client.TextGoingOut;

/** Marks what would identify a client in other features' texts (identificējoša informācija), as in a reply letter. */
@Dependent
public class GuardedText {
    @Inject
    private LetterReading reading;

    @SuppressWarnings("NullAway.Init")
    protected GuardedText() {}

    GuardedText(LetterReading reading) {
        this.reading = reading;
    }

    void mark(@Observes TextGoingOut going) {
        going.mark(reading.identifying(going.text()));
    }
}
