package lv.vecruzina.ejb.survey;

import java.io.Serializable;

/** An option as it is offered (variants); of a scale the code of a face. */
public record OptionRow(long id, long questionId, String words) implements Serializable {}
