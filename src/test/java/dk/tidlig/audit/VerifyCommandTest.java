package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

@TidligTest
@ExtendWith(OutputCaptureExtension.class)
class VerifyCommandTest {
    @Autowired
    TrailFixture fixture;

    @Autowired
    Sealer sealer;

    @Autowired
    ApplicationContext context;

    @Test
    void saysThatATrailIsWhole(CapturedOutput output) {
        var here = sealed();

        assertThat(run("verify", "--municipality", here.code())).isEqualTo(OperatorCommand.DONE);

        assertThat(output).contains(here.code() + " Prøveby: whole, 2 entries in 1 blocks.");
    }

    @Test
    void namesTheBlockWhereATrailIsBroken(CapturedOutput output) {
        var here = sealed();
        var entry = fixture.blockIds(here, 1).getLast();
        fixture.superuser()
                .sql("update audit.entry set action = 'child.write' where id = :id")
                .param("id", entry)
                .update();

        assertThat(run("verify", "--municipality", here.code())).isEqualTo(OperatorCommand.REFUSED);

        assertThat(output)
                .contains(here.code() + " Prøveby: BROKEN at block 1: an entry is no longer what was sealed (entry "
                        + entry + ")");
    }

    @Test
    void refusesAMunicipalityThatIsNotThere(CapturedOutput output) {
        assertThat(run("verify", "--municipality", "0000")).isEqualTo(OperatorCommand.USAGE);

        assertThat(output).contains("There is no municipality 0000.");
    }

    @Test
    void asksWhatToDo() {
        assertThat(run()).isEqualTo(OperatorCommand.USAGE);
    }

    private Municipality sealed() {
        var here = fixture.municipality();
        fixture.write(here, 2);
        sealer.run(here);
        return here;
    }

    private int run(String... arguments) {
        return new CommandLine(context.getBean(AuditCommand.class), new CommandLine.IFactory() {
                    @Override
                    public <K> K create(Class<K> type) {
                        return context.getBean(type);
                    }
                })
                .execute(arguments);
    }
}
