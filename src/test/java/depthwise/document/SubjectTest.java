package depthwise.document;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.block.BlockCatalog;
import depthwise.tensor.Shape;
import depthwise.zoo.Zoo;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {
    @Test
    void networksComeFirstAndThenTheBlocksThatTakeAPicture() {
        List<Subject> all = Subject.all();
        int networks = Zoo.all().size();

        assertThat(all.subList(0, networks))
                .allMatch(subject -> subject.architecture().isPresent());
        assertThat(all.subList(networks, all.size())).isNotEmpty().noneMatch(subject -> subject.architecture()
                .isPresent());
        assertThat(all)
                .hasSize(networks
                        + (int) BlockCatalog.all().stream()
                                .filter(example -> example.input() instanceof Shape.Maps)
                                .count());
    }

    @Test
    void everyOneIsFoundByAKeyOfItsOwn() {
        assertThat(Subject.all())
                .allSatisfy(subject -> assertThat(Subject.find(subject.key())).contains(subject));
    }

    @Test
    void whatTakesNoPictureIsNotFound() {
        assertThat(BlockCatalog.find("transformerLayer")).isPresent();
        assertThat(Subject.find("transformerLayer")).isEmpty();
        assertThat(Subject.find("nothing")).isEmpty();
    }

    @Test
    void sizesMakeNoOther() {
        Subject usual = Subject.find("mobilenet-v2").orElseThrow();
        Subject half = usual.with(usual.configuration().withAlpha(0.5));

        assertThat(half).isNotEqualTo(usual);
        assertThat(half.isSameInAnySize(usual)).isTrue();
        assertThat(half.isSameInAnySize(Subject.find("mobilenet-v1").orElseThrow()))
                .isFalse();
    }
}
