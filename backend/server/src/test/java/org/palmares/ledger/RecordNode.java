// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ranking.record.Leaf;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;

/** The record's module alone, as one node runs it; its rounds are the test's to begin. */
final class RecordNode implements AutoCloseable {

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"org.palmares.ledger", "org.palmares.kernel"},
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "org\\.palmares\\.\\w+\\.web\\..*",
                                "org\\.palmares\\.ledger\\.SequencerThread"
                            }))
    static class Module {}

    private final ConfigurableApplicationContext context;

    private RecordNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RecordNode with(Map<String, String> properties, Class<?>... more) {
        return new RecordNode(builder(Module.class).sources(more).run(arguments(properties)));
    }

    static String[] arguments(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** A process of its own, whose rounds run by themselves. */
    public static void main(String[] arguments) {
        builder(Module.class, SequencerThread.class).run(arguments);
    }

    private static SpringApplicationBuilder builder(Class<?>... sources) {
        return new SpringApplicationBuilder(sources).web(WebApplicationType.NONE);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Rounds until there is nothing more to do at once. */
    void rounds() {
        Sequencer sequencer = bean(Sequencer.class);
        boolean more = true;
        while (more) {
            more = sequencer.round();
        }
    }

    void append(List<? extends Leaf> leaves) {
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> bean(PublicRecord.class).append(leaves));
    }

    /** As a node stops: it gives the lease back. */
    @Override
    public void close() {
        bean(Sequencer.class).stop();
        context.close();
    }
}
