package lv.vecruzina.ejb.survey;

import java.util.List;

/** How a question is answered (atbildes veids): by a face, by one option, by several, in own words. */
public final class QuestionKind {
    public static final String SCALE = "scale";
    public static final String ONE = "one";
    public static final String MANY = "many";
    public static final String WORDS = "words";

    public static final List<String> ALL = List.of(MANY, ONE, SCALE, WORDS);

    /** The faces of a scale (sejiņas): three, so that few answers fall into few cells. */
    public static final List<String> FACES = List.of("good", "middle", "bad");

    private QuestionKind() {}

    /** Whether whoever answers chooses exactly one option, so that the options add up to the answers. */
    static boolean addsUp(String kind) {
        return !kind.equals(MANY);
    }
}
