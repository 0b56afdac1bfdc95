package dk.tidlig.measure.instrument;

import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Question;
import dk.tidlig.measure.instrument.definition.Score;
import dk.tidlig.tenancy.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers and numbers, each a row of its own that can be counted.
@Repository
class AnswerRepository {
    private final JdbcClient jdbc;
    private final ResultRows rows;

    AnswerRepository(JdbcClient jdbc, ResultRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(ResultRules.Sound sound) {
        for (var question : sound.instrument().asked()) {
            var answer = sound.given().answers().get(question.id());
            if (answer != null) {
                answer(sound.given().id(), question, answer);
            }
        }
        for (var number : sound.numbers()) {
            sound.instrument()
                    .score(number.score())
                    .ifPresent(score -> number(sound.given().id(), score, number));
        }
    }

    private void answer(ResultId result, Question question, Answer answer) {
        var words = answer instanceof Answer.Written(var said) ? said : null;
        jdbc.sql("""
                        insert into measure.instrument_answer
                          (municipality_id, result_id, question, option_code, points, words)
                        values (:municipality, :result, :question, :option, :points, :words)
                        """)
                .param("municipality", Tenant.current().value())
                .param("result", result.value())
                .param("question", question.id())
                .param("option", answer instanceof Answer.Chosen(var code) ? code : null)
                .param("points", question.points(answer))
                .param("words", rows.sealAnswer(result, question.id(), words))
                .update();
    }

    private void number(ResultId result, Score score, InstrumentResult.Number number) {
        jdbc.sql("""
                        insert into measure.instrument_score
                          (municipality_id, result_id, score, points, lowest, highest, answered, asked, band_code,
                           band_version)
                        values (:municipality, :result, :score, :points, :lowest, :highest, :answered, :asked, :band,
                                :bands)
                        """)
                .param("municipality", Tenant.current().value())
                .param("result", result.value())
                .param("score", number.score())
                .param("points", number.points())
                .param("lowest", score.bounds().lowest())
                .param("highest", score.bounds().highest())
                .param("answered", number.answered())
                .param("asked", number.asked())
                .param("band", number.band())
                .param("bands", number.bandVersion())
                .update();
    }
}
