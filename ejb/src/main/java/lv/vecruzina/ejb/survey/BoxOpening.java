package lv.vecruzina.ejb.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The opening of the box (urnas atvēršana), once, in one transaction: papers are cut into single answers, so that what is in
 * own words leads to no other answer; of a question that fewer than the smallest number answered nothing is kept, of the
 * others ranges and the words, mixed. Papers and unused codes are gone after it.
 */
final class BoxOpening {
    private final EntityManager em;
    private final SurveySecrets secrets;
    private final Survey survey;
    private final int smallest;

    BoxOpening(EntityManager em, SurveySecrets secrets, Survey survey, int smallest) {
        this.em = em;
        this.secrets = secrets;
        this.survey = survey;
        this.smallest = smallest;
    }

    void open(LocalDate today) {
        List<SurveyPaper> papers = ofSurvey(SurveyPaper.class);
        Map<Long, List<Answer>> answers = papers.stream()
                .flatMap(paper -> secrets.open(survey.getId(), paper.getSealed()).stream())
                .collect(Collectors.groupingBy(Answer::questionId));
        ofSurvey(SurveyQuestion.class)
                .forEach(question -> publish(question, answers.getOrDefault(question.getId(), List.of())));
        int unused = remove(SurveyCode.class);
        remove(SurveyPaper.class);
        survey.close(today, smallest, survey.getCodesGiven() - unused, papers.size());
        em.flush();
    }

    private void publish(SurveyQuestion question, List<Answer> answers) {
        if (answers.size() < smallest) {
            return;
        }
        question.publish(answers.size());
        if (question.getKind().equals(QuestionKind.WORDS)) {
            keepWords(question, answers);
        } else {
            keepRanges(question, answers);
        }
    }

    private void keepWords(SurveyQuestion question, List<Answer> answers) {
        List<String> words = new ArrayList<>(answers.stream().map(Answer::words).toList());
        Collections.shuffle(words, secrets.random());
        words.forEach(said -> em.persist(new Saying(secrets.newName(), question.getId(), said.strip())));
        em.flush();
    }

    private void keepRanges(SurveyQuestion question, List<Answer> answers) {
        List<SurveyOption> options = em.createQuery(
                        "select o from SurveyOption o where o.questionId = :question order by o.place",
                        SurveyOption.class)
                .setParameter("question", question.getId())
                .getResultList();
        Map<Long, Long> chosen = answers.stream()
                .flatMap(answer -> answer.options().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Integer> counts = options.stream()
                .map(option -> chosen.getOrDefault(option.getId(), 0L).intValue())
                .toList();
        List<Range> ranges = QuestionKind.addsUp(question.getKind())
                ? Range.ofOne(counts, answers.size(), smallest)
                : Range.ofMany(counts, answers.size(), smallest);
        for (int i = 0; i < options.size(); i++) {
            options.get(i).publish(ranges.get(i));
        }
    }

    private <T> List<T> ofSurvey(Class<T> type) {
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.surveyId = :survey", type)
                .setParameter("survey", survey.getId())
                .getResultList();
    }

    private int remove(Class<?> type) {
        return em.createQuery("delete from " + type.getSimpleName() + " e where e.surveyId = :survey")
                .setParameter("survey", survey.getId())
                .executeUpdate();
    }
}
