package lv.vecruzina.ejb.survey;

import java.io.Serializable;
import java.util.List;

/** What a redeemed code gives (izsniegta anketa): the survey's questions, and nothing of the code. */
public record OpenSurvey(long id, String title, List<QuestionRow> questions) implements Serializable {}
