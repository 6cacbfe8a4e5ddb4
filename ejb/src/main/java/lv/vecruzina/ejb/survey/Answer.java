package lv.vecruzina.ejb.survey;

import java.util.List;

/**
 * What was answered to one question (atbilde).
 *
 * @param options ids of the options chosen; of a scale or a choice of one, one at most
 * @param words own words, empty where the question doesn't ask for them or nothing was said
 */
public record Answer(long questionId, List<Long> options, String words) {
    boolean saysSomething() {
        return !options.isEmpty() || !words.isBlank();
    }
}
