// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import java.io.IOException;

class DepartedWatchersTests {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final DepartedWatchers watchers = new DepartedWatchers();

    @BeforeEach
    void listen() {
        log.start();
        logger(GraphQlSseHandler.class).addAppender(log);
        logger(GraphQlHttpHandler.class).addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger(GraphQlSseHandler.class).detachAppender(log);
        logger(GraphQlHttpHandler.class).detachAppender(log);
        watchers.destroy();
    }

    @Test
    void saysNothingOfAWatcherWhoLeft() {
        var gone = new AsyncRequestNotUsableException("no", new IOException("Broken pipe"));
        LogFactory.getLog(GraphQlSseHandler.class)
                .error("Unresolved RuntimeException", new RuntimeException(gone));

        assertThat(log.list).isEmpty();
    }

    @Test
    void everyOtherErrorIsSaid() {
        LogFactory.getLog(GraphQlSseHandler.class)
                .error("Unresolved", new IllegalStateException(new IOException("disk full")));
        LogFactory.getLog(GraphQlSseHandler.class).error("Unresolved");
        LogFactory.getLog(GraphQlHttpHandler.class)
                .error("Other", new RuntimeException(new IOException("Broken pipe")));

        assertThat(log.list).hasSize(3);
    }

    @Test
    void leavesWithItsServer() {
        LoggerContext context = logger(GraphQlSseHandler.class).getLoggerContext();
        assertThat(context.getTurboFilterList()).contains(watchers);
        watchers.destroy();
        assertThat(context.getTurboFilterList()).doesNotContain(watchers);
    }

    private static Logger logger(Class<?> type) {
        return (Logger) LoggerFactory.getLogger(type);
    }
}
