<#-- Who to call: whom to call now, every contact by group, then what the page says. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_contact.ftl" as contact>
<@layout.page style="contacts" script="contacts">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@contact.nowPanel now/>
<p><a href="card/index.html">${words["contact-card"]}</a></p>
<#list contactGroups as group>
<h2 id="group-${group?counter}">${group.title}</h2>
<#list group.contacts as item>
<@contact.full item 3/>
</#list>
</#list>
<@guidance.contentsList/>
${body}
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
