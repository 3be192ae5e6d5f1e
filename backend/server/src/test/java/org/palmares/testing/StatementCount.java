// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/**
 * Counts the statements that the server prepares while something is done. Single-threaded tests
 * only.
 */
@TestComponent
public class StatementCount implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements that the work needed, as SQL, in order. */
    public List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return new ArrayList<>(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    /** What the server does by itself, whoever asks. */
    private static boolean inBackground() {
        String thread = Thread.currentThread().getName();
        return List.of(
                        "ballot-tail",
                        "count-ticker",
                        "count-watcher",
                        "db-scheduler",
                        "early-",
                        "lease-",
                        "media-ticker",
                        "presence",
                        "slot-")
                .stream()
                .anyMatch(thread::startsWith);
    }

    private final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = super.getConnection();
            InvocationHandler counting =
                    (_, method, args) -> {
                        if (method.getName().startsWith("prepare") && !inBackground()) {
                            statements.add((String) args[0]);
                        }
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    };
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            counting);
        }
    }
}
