<#-- Who to call: every contact by group, then what the page says. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_contact.ftl" as contact>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<#list contactGroups as group>
<h2 id="group-${group?counter}">${group.title}</h2>
<#list group.contacts as item>
<@contact.card item 3/>
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
