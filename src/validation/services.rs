//! Services and providers without a name or provider, and services for a sensitive need, which belong into the desk settings.

use super::issue::{Code, Issue};
use crate::domain::project::Project;
use crate::domain::records::{Provider, Service};
use crate::domain::sensitive::is_sensitive;

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (id, provider) in project.all::<Provider>() {
        if provider.name.trim().is_empty() {
            issues.push(Issue::new::<Provider>(Code::NoProviderName, id));
        }
    }
    for (id, service) in project.all::<Service>() {
        if service.title.trim().is_empty() {
            issues.push(Issue::new::<Service>(Code::NoServiceTitle, id));
        }
        let provider = service.provider;
        if provider.is_some_and(|provider| project.get::<Provider>(provider).is_none()) {
            let service = Service {
                provider: None,
                ..service.clone()
            };
            issues.push(Issue::fixed_by(
                Code::ServiceWithoutProvider,
                project,
                id,
                service,
            ));
        }
        if is_sensitive(&service.sector, &[&service.sub_sector, &service.title]) {
            issues.push(Issue::new::<Service>(Code::SensitiveService, id));
        }
    }
    issues
}
