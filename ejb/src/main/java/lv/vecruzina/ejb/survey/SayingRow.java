package lv.vecruzina.ejb.survey;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An answer in own words with how far it was read (atbilde lasīšanai).
 *
 * @param firstReader empty where nobody has read it
 * @param proposed what the first reader would show
 */
public record SayingRow(
        String id,
        long surveyId,
        String survey,
        String question,
        String words,
        @Nullable String firstReader,
        @Nullable String proposed,
        @Nullable Integer version)
        implements Serializable {}
